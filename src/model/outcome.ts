/**
 * The result of something that may fail for reasons outside the program (a bad file, a full disk).
 * A caller's own mistake throws instead.
 */
export type Outcome<Value, Kind extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly kind: Kind; readonly message: string };

/** A success that carries `value`. */
export function succeed<Value>(value: Value): Outcome<Value, never> {
  return { ok: true, value };
}

/** A failure; `message` is one sentence for a person and says what to do next. */
export function fail<Kind extends string>(kind: Kind, message: string): Outcome<never, Kind> {
  return { ok: false, kind, message };
}
