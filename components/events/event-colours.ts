"use client";
import { createContext } from "react";
import type { EventColours as Chosen } from "@/lib/bins/event-colour";

/** The colours that are chosen for events of the bin that is looked at. */
export const EventColours = createContext<Chosen>({});
