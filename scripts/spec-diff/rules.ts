/** What a change asks of those who use a package: to change their code, nothing but curiosity, or nothing at all. */
export type Level = "breaking" | "addition" | "fix";

/** From the least to the most. */
export const levels: readonly Level[] = ["fix", "addition", "breaking"];

interface Rule {
  level: Level;
  /** What changed, as the beginning of a line that ends with where it did. */
  says: string;
}

// Where a rule comes in two directions, a request that asks for more breaks callers, and an answer that promises less
// breaks readers. Limits count in requests only: the mocks refuse by them, so that tests of users may fail.
const table = {
  "provider-added": ["addition", "a new provider"],
  "provider-removed": ["breaking", "the provider is gone"],
  "name-changed": ["breaking", "the provider has another name in code"],
  "base-url-changed": ["breaking", "requests go to another base URL"],
  "credentials-changed": ["breaking", "a way to give credentials is gone or another one"],
  "credentials-added": ["addition", "a new way to give credentials"],
  "option-added": ["addition", "a new option of the client"],
  "option-changed": ["breaking", "an option of the client takes its value from elsewhere, or takes other values"],
  "option-removed": ["breaking", "an option of the client is gone"],
  "service-added": ["addition", "a service that may have a base URL of its own"],
  "service-removed": ["breaking", "a service no longer takes a base URL of its own"],
  "error-code-added": ["addition", "a new code of errors"],
  "error-code-removed": ["breaking", "a code of errors is gone"],

  "operation-added": ["addition", "a new operation"],
  "operation-removed": ["breaking", "the operation is gone"],
  "operation-deprecated": ["addition", "the operation is deprecated"],
  "path-changed": ["breaking", "another method or path, which those who call `http` must follow"],
  "safety-changed": ["breaking", "what is repeated after a failure is not what it was"],
  "auth-required": ["breaking", "credentials that were enough are no longer"],
  "auth-widened": ["addition", "other credentials will do, or none"],
  "x-pagination-added": ["addition", "it can be read item by item"],
  "x-pagination-changed": ["fix", "the next page is found in another way"],
  "x-pagination-removed": ["breaking", "`.items()` and `.pages()` are gone"],
  "x-envelope-request-changed": ["fix", "the request is wrapped in another way"],
  "x-envelope-response-changed": ["breaking", "it resolves to another part of the answer"],
  "x-stream-changed": ["breaking", "the answer is a stream and was none, or the reverse"],
  "x-absent-changed": ["breaking", "other statuses resolve to `undefined` instead of throwing"],
  "x-check-added": ["breaking", "something more is refused before it is sent"],
  "x-check-removed": ["addition", "something is no longer refused before it is sent"],
  "x-url-changed": ["breaking", "the URL to call comes from elsewhere"],
  "x-rate-limit-changed": ["fix", "another limit is documented"],
  "x-codec-changed": ["breaking", "users have another value for what is on the wire"],
  "sensitive-mark-added": ["fix", "a value is masked in logs and errors"],
  "sensitive-mark-removed": ["breaking", "a value is no longer masked, or less"],

  "request-member-added": ["addition", "a new optional member of the input"],
  "request-member-added-required": ["breaking", "a new required member of the input"],
  "request-member-became-optional": ["addition", "a member of the input became optional"],
  "request-member-became-required": ["breaking", "a member of the input became required"],
  "request-member-removed": ["breaking", "a member of the input is gone"],
  "request-opened": ["addition", "members without a name in the spec are taken"],
  "request-closed": ["breaking", "members without a name in the spec are no longer taken"],
  "request-type-narrowed": ["breaking", "the input takes fewer types"],
  "request-type-widened": ["addition", "the input takes more types"],
  "request-enum-value-added": ["addition", "the input takes a new value"],
  "request-enum-value-removed": ["breaking", "the input no longer takes a value"],
  "request-open-enum-value-added": ["addition", "a value is known, where any other is taken anyway"],
  "request-open-enum-value-removed": ["fix", "a value is no longer known, where any other is taken anyway"],
  "request-limit-loosened": ["fix", "a limit of the input is wider"],
  "request-limit-tightened": ["breaking", "a limit of the input is narrower"],
  "request-default-changed": ["breaking", "another value where none is given"],
  "request-default-documented": ["fix", "what holds where none is given is documented, or no longer"],

  "response-status-added": ["addition", "a status is documented"],
  "response-status-removed": ["breaking", "a status is no longer documented"],
  "response-media-type-changed": ["breaking", "the answer has another media type"],
  "response-member-added": ["addition", "a new member of the answer"],
  "response-member-became-optional": ["breaking", "a member of the answer may be missing"],
  "response-member-became-required": ["addition", "a member of the answer is always there"],
  "response-member-removed": ["breaking", "a member of the answer is gone"],
  "response-opened": ["addition", "members without a name in the spec may be read"],
  "response-closed": ["breaking", "members without a name in the spec may no longer be read"],
  "response-type-narrowed": ["addition", "the answer has fewer types"],
  "response-type-widened": ["breaking", "the answer has more types"],
  "response-enum-value-added": ["breaking", "a new value in an answer whose values were all known"],
  "response-open-enum-value-added": ["addition", "a new value is known, where others could come anyway"],
  "response-enum-value-removed": ["fix", "a value no longer comes"],
  "response-limit-changed": ["fix", "a limit of the answer changed"],

  "webhook-added": ["addition", "a new webhook"],
  "webhook-removed": ["breaking", "the webhook is gone"],
  "webhook-answer-changed": ["breaking", "the provider waits for another answer"],
  "webhook-dedupe-changed": ["breaking", "deliveries are told apart by other values"],
  "webhook-delivery-changed": ["fix", "the webhook comes in another way"],

  "type-added": ["addition", "a new exported type"],
  "type-removed": ["breaking", "an exported type is gone"],
  "input-type-narrowed": ["breaking", "what compiled as input no longer does"],
  "input-type-widened": ["addition", "more compiles as input"],
  "output-type-narrowed": ["addition", "the type of what comes back says more"],
  "output-type-widened": ["breaking", "the type of what comes back allows what it did not"],
  "signature-changed": ["breaking", "the function is called in another way"],
  "generated-code-changed": ["fix", "the generated code changed, without a change of types or wire"],

  "export-added": ["addition", "it can be imported"],
  "export-removed": ["breaking", "it can no longer be imported"],
  "export-changed": ["addition", 'it is declared in another way: say "Breaking" if what compiled no longer does'],

  "wire-changed": ["fix", "a request is written, or an answer is read, in another way"],
  "example-changed": ["fix", "an example changed, which the mocks answer with"],
  "documentation-changed": ["fix", "other words"],
} as const;

export type RuleName = keyof typeof table;

/** Every rule, by its name: the table of docs/spec-changes.md. */
export const rules: Readonly<Record<RuleName, Rule>> = Object.fromEntries(
  Object.entries(table).map(([name, [level, says]]): [string, Rule] => [name, { level, says }]),
) as Record<RuleName, Rule>;

/** One change of a provider. */
export interface Finding {
  /** What it is about: an operation, `webhook inboundSms`, `type Message`, or `client` for what all share. */
  subject: string;
  rule: RuleName;
  /** Where exactly, and what it was and is; nothing where the subject says it all. */
  detail?: string;
  /** What was compared: the specs, or the declarations that users compile against. */
  from: "spec" | "declarations";
}

/** Takes what is found. */
export type Report = (rule: RuleName, detail?: string) => void;

export const levelOf = ({ rule }: Finding): Level => rules[rule].level;

/** The highest level of all; `undefined`: nothing changed. */
export function highest(findings: readonly Finding[]): Level | undefined {
  return levels.findLast((level) => findings.some((finding) => levelOf(finding) === level));
}
