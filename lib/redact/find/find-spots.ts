import { findCardNumbers } from "./card-numbers";
import { findKeyShapes } from "./key-shapes";
import { findAssigned, findBearers, findParameters, findUserInfo } from "./named-values";
import { findPrivateKeys } from "./private-keys";
import type { Spot } from "./spot";

/** Shorter texts hold nothing that has a shape, but may give a value to a name. */
const SHORTEST_SHAPE = 13;
const SHORTEST = 5;
const MAY_ASSIGN = /[:=]/;
const MAY_BE_CARD = /\d[\d -]{11}\d/;

/** Secrets in a text by their looks, in any order; they may overlap. Linear; never throws. */
export function findSpots(text: string): Spot[] {
  if (text.length < SHORTEST) return [];
  const spots: Spot[] = [];
  if (MAY_ASSIGN.test(text)) spots.push(...findParameters(text), ...findUserInfo(text), ...findAssigned(text));
  if (text.length < SHORTEST_SHAPE) return spots;
  const more = [findKeyShapes(text), findBearers(text), text.includes("-----BEGIN ") ? findPrivateKeys(text) : []];
  if (MAY_BE_CARD.test(text)) more.push(findCardNumbers(text));
  for (const list of more) for (const spot of list) spots.push(spot);
  return spots;
}
