export function measureFirstLoad(route?: string): Promise<readonly { readonly file: string; readonly bytes: number }[]>;
