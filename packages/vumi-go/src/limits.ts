export * from "@trunkline/core/limits";
