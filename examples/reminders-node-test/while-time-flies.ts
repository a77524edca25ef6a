import { mock } from "node:test";
import { setImmediate } from "node:timers/promises";

/** Lets mocked timers run, 10 ms at each turn of the event loop, until something is done. */
export async function whileTimeFlies(done: Promise<unknown>): Promise<void> {
  let isDone = false;
  const end = (): void => {
    isDone = true;
  };
  done.then(end, end);
  while (!isDone) {
    await setImmediate();
    mock.timers.tick(10);
  }
  await done;
}
