"use client";
import { createContext } from "react";

/** Told the name of a veiled value that somebody asked to see, or copied; null where nobody wants to know. */
export const RevealContext = createContext<((name: string) => void) | null>(null);
