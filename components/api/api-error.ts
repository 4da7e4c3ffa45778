import type { ErrorBody, ErrorDetail } from "@/lib/errors";

/** The API refused, or could not be reached (then `status` is 0). Its message is written for people. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: ErrorBody["error"]["code"] | "UNREACHABLE";
  readonly details: readonly ErrorDetail[];

  constructor(status: number, code: ApiError["code"], message: string, details: readonly ErrorDetail[] = []) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
    this.details = details;
  }

  /** The message, with what the server found wrong in the input. */
  get explanation(): string {
    const found = this.details.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`));
    return found.length === 0 ? this.message : `${this.message} ${found.join("; ")}.`;
  }
}
