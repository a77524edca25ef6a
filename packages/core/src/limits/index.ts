export { type BoundedOptions, bounded } from "./bounded.ts";
export { type BreakerOptions, type BreakerState, breaker } from "./breaker.ts";
export { isLimitError, LimitError, type LimitReason } from "./limit-error.ts";
export { type PacedOptions, paced } from "./paced.ts";
