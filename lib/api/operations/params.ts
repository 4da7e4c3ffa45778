import { z } from "zod";
import { MAX_SEQ } from "@/lib/hits/list-hits-schema";
import { wholeNumber } from "./whole-number";

export const noParams = z.strictObject({});
export const noQuery = z.strictObject({});

const binId = z.string().meta({ description: "The bin's id.", format: "uuid" });

export const binParams = z.strictObject({ binId });

export const hitParams = z.strictObject({
  binId,
  seq: wholeNumber(1, MAX_SEQ).meta({ description: "The hit's number inside its bin." }),
});
