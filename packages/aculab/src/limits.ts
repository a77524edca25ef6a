export {
  type BoundedOptions,
  type BreakerOptions,
  type BreakerState,
  bounded,
  breaker,
  isLimitError,
  LimitError,
  type LimitReason,
  type PacedOptions,
  paced,
} from "@trunkline/core/limits";
