/** Groups that grow together: union-find over whole numbers. */

export class Joined {
  readonly #above: Int32Array;

  /** @param length all numbers from 0 to below it, at first each a group of its own */
  constructor(length: number) {
    this.#above = new Int32Array(length).map((_, number) => number);
  }

  /** @returns the least number of the group that `number` is in */
  rootOf(number: number): number {
    const above = this.#above;
    let at = number;
    while (above[at] !== at) {
      above[at] = above[above[at]!]!;
      at = above[at]!;
    }
    return at;
  }

  /** Makes one group of the groups of two numbers. */
  join(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    this.#above[Math.max(a, b)] = Math.min(a, b);
  }
}
