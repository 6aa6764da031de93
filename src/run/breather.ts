/** Long work gives way from time to time, so that an interruption is heard and the progress is drawn. */
/** Responses that are worked on in a row: some milliseconds of work. */
const IN_A_ROW = 32;

/**
 * @param signal aborted where the work is to stop
 * @returns what is called before each piece of work; it throws the reason of `signal` where it says stop
 */
export function breather(signal: AbortSignal | undefined): (isLong?: boolean) => Promise<void> {
  let done = 0;
  return async (isLong = false) => {
    if (isLong || done++ % IN_A_ROW === 0) await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
  };
}
