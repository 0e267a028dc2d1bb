type Json<R> = R extends { content: { 'application/json': infer B } } ? B : never;

/** The body of an operation's success, taken from the generated types. */
export type Answer<Op> = Op extends { responses: infer R }
  ? Json<R[keyof R & (200 | 201 | 202)]>
  : never;

/** The body that an operation takes. */
export type RequestBody<Op> = Op extends {
  requestBody: { content: { 'application/json': infer B } };
}
  ? B
  : never;

/** One row of an operation that answers a page. */
export type Row<Op> = Answer<Op> extends { items: (infer T)[] } ? T : never;
