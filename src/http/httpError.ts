/** A refusal of the HTTP layer, in the shape of a GraphQL answer. */
export interface HttpErrorBody {
  readonly errors: readonly [{ readonly message: string; readonly extensions: { readonly code: string } }];
}

/** The body of an answer that HTTP itself refuses. */
export function httpErrorBody(code: string, message: string): HttpErrorBody {
  return { errors: [{ message, extensions: { code } }] };
}

/** A refusal with its status: thrown by hooks and parsers, answered by the error handler. */
export class HttpRefusal extends Error {
  readonly statusCode: number;
  readonly code: string;

  constructor(statusCode: number, code: string, message: string) {
    super(message);
    this.statusCode = statusCode;
    this.code = code;
  }
}
