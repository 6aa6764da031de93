/** Finds themes that refer to one another in a circle. */

/**
 * Walks without recursion, so that a long chain of themes is no danger.
 *
 * @param edges for each id those that must be known before it; ids that are no key lead nowhere
 * @returns each circle that closes somewhere on the way, as the ids along it, in the order of `edges`
 */
export function cyclesOf(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const start of edges.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    const rest: Iterator<string>[] = [];
    const enter = (id: string): void => {
      path.push(id);
      onPath.add(id);
      rest.push((edges.get(id) ?? [])[Symbol.iterator]());
    };
    if (!done.has(start)) enter(start);
    while (path.length > 0) {
      const next = rest.at(-1)!.next();
      if (next.done) {
        const id = path.pop()!;
        onPath.delete(id);
        done.add(id);
        rest.pop();
      } else if (onPath.has(next.value)) cycles.push(path.slice(path.indexOf(next.value)));
      else if (!done.has(next.value)) enter(next.value);
    }
  }
  return cycles;
}
