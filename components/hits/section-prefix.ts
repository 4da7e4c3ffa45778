import { createContext } from "react";

/** What the ids of sections begin with, where another page with sections stands behind. */
export const SectionPrefix = createContext("");
