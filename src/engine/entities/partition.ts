/** Which of `size` things, known by their indexes, are one; each group is known by its lowest index. */
export class Partition {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }

  /** The index that stands for all that are one with `index`. */
  root(index: number): number {
    let at = index;
    while (this.parents[at] !== at) {
      this.parents[at] = this.parents[this.parents[at]!]!;
      at = this.parents[at]!;
    }
    return at;
  }

  join(x: number, y: number): void {
    const [a, b] = [this.root(x), this.root(y)];
    this.parents[Math.max(a, b)] = Math.min(a, b);
  }
}
