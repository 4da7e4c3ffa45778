export function checkFirstLoad(): Promise<void>;
