/**
 * A map that forgets what was used longest ago once the weights of its entries add up to more than a limit.
 * Weights are in a unit of the caller's choice, at least 1 each. The newest entry always stays.
 */
export class BoundedCache<Value> {
  private readonly entries = new Map<string, { readonly value: Value; readonly weight: number }>();
  private readonly limit: number;
  private readonly weigh: (value: Value) => number;
  private weight = 0;

  constructor(limit: number, weigh: (value: Value) => number) {
    this.limit = limit;
    this.weigh = weigh;
  }

  get(key: string): Value | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: Value): void {
    this.forget(key);
    const weight = Math.max(1, this.weigh(value));
    this.entries.set(key, { value, weight });
    this.weight += weight;
    for (const oldest of this.entries.keys()) {
      if (this.weight <= this.limit || this.entries.size === 1) break;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.weight -= this.entries.get(key)?.weight ?? 0;
    this.entries.delete(key);
  }
}
