import type { Outcome } from '../model/outcome';

/** An expected failure on its way through the query cache, which keeps what is thrown; `message` is for a person. */
class FailedOutcome extends Error {
  override readonly name = 'FailedOutcome';
  readonly kind: string;

  constructor(kind: string, message: string) {
    super(message);
    this.kind = kind;
  }
}

/**
 * The value of a success.
 * Errors: throws `FailedOutcome` for a failure.
 */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new FailedOutcome(outcome.kind, outcome.message);
}
