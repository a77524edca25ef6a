import { helpersOf } from "./emit-types.ts";
import { resolvePart } from "./json-schema.ts";
import { type Model, type OperationModel, operationsOf } from "./model.ts";
import { reachesCodec } from "./model-codec.ts";
import { parametersOf, type Sent, schemaOf } from "./model-parameter.ts";
import type { MediaType, Operation } from "./openapi.ts";
import type { TypePrinter } from "./openapi-typescript.ts";
import { header, importTypes, literal, namesIn, propertyName, prose, tsdoc } from "./print.ts";

/** `schema.ts`: what goes to each path and comes back, as on the wire, for the client by path. */
export function emitPaths(model: Model, printer: TypePrinter): string {
  const { document } = model;
  const byPath = new Map<string, string[]>();
  for (const source of operationsOf(document.paths)) {
    const operation = model.operations.find(({ id }) => id === source.operation.operationId);
    if (!operation) continue;
    const parts = [
      ...parameterParts(operation, parametersOf(document, source), printer),
      ...bodyPart(model, source.operation, printer),
      ...answerParts(model, source.operation, printer),
    ];
    const lines = byPath.get(source.path) ?? [];
    byPath.set(source.path, [
      ...lines,
      `    ${source.method}: {\n${parts.map((part) => `      ${part};\n`).join("")}    };\n`,
    ]);
  }
  const paths = [...byPath].map(([path, lines]) => `  ${JSON.stringify(path)}: {\n${lines.join("")}  };\n`);
  const body = `export interface paths {\n${paths.join("")}}\n`;

  // Of what differs on the wire, types.ts has the other form.
  const wire = new Map<string, string>();
  const used = namesIn(body);
  const differing = Object.entries(document.components.schemas).filter(([, schema]) => reachesCodec(document, schema));
  for (let size = -1; size < wire.size; ) {
    size = wire.size;
    for (const [name, schema] of differing) {
      if (wire.has(name) || !used.has(name)) continue;
      const text = `type ${name} = ${printer.wire(schema)};\n`;
      wire.set(name, text);
      for (const other of namesIn(text)) used.add(other);
    }
  }
  const same = Object.keys(document.components.schemas).filter((name) => !differing.some(([other]) => other === name));
  const inputs = model.operations.map(({ typeName }) => `${typeName}Input`);
  const imported = importTypes(
    [...same, ...inputs].filter((name) => used.has(name)),
    "./types.ts",
  );
  const text = [...wire.values(), body].join("\n");
  return `${header(model.name)}${imported}\n${helpersOf(text)}${text}`;
}

/** Parameters are those of the operation's input where that has them: with all that is said of them there. */
function parameterParts({ typeName, members }: OperationModel, all: readonly Sent[], printer: TypePrinter): string[] {
  return (["path", "query"] as const).flatMap((place) => {
    const sent = all.filter((one) => one.in === place);
    if (sent.length === 0) return [];
    const isRequired = (one: Sent): boolean => place === "path" || one.required === true;
    const mark = sent.some(isRequired) ? "" : "?";
    const inputs = sent.map((one) => members.find(({ name, in: there }) => name === one.name && there === place));
    const areSame = sent.every((one, index) => {
      const input = inputs[index];
      return (
        input !== undefined &&
        (place === "path" || input.required === isRequired(one)) &&
        printer.type(schemaOf(one)) === printer.wire(schemaOf(one))
      );
    });
    const picked = `Pick<${typeName}Input, ${sent.map(({ name }) => JSON.stringify(name)).join(" | ")}>`;
    const isWhole = place === "query" || inputs.every((input) => input?.required);
    if (areSame) return `${place}${mark}: ${isWhole ? picked : `Required<${picked}>`}`;
    const lines = sent.map((one) => {
      const notes = tsdoc(
        [
          prose(one.description),
          one.deprecated && "@deprecated",
          one.example !== undefined && `@example ${literal(one.example, 0, Number.POSITIVE_INFINITY)}`,
        ],
        8,
      );
      return `${notes}        ${propertyName(one.name)}${isRequired(one) ? "" : "?"}: ${printer.wire(schemaOf(one))};\n`;
    });
    return `${place}${mark}: {\n${lines.join("")}      }`;
  });
}

function bodyPart({ document }: Model, { requestBody }: Operation, printer: TypePrinter): string[] {
  const body = resolvePart(document.components.requestBodies, requestBody);
  return body ? [`body${body.required ? "" : "?"}: ${contentType(body.content, printer)}`] : [];
}

/** `data` of those that succeed, `error` of those that do not. */
function answerParts({ document }: Model, { responses = {} }: Operation, printer: TypePrinter): string[] {
  const all = Object.entries(responses).map(([status, part]) => ({
    name: status.startsWith("2") ? "data" : "error",
    type: contentType(resolvePart(document.components.responses, part)?.content, printer),
  }));
  return ["data", "error"].map((wanted) => {
    const types = new Set(all.flatMap(({ name, type }) => (name === wanted ? [type] : [])));
    return `${wanted}: ${[...types].join(" | ") || "never"}`;
  });
}

function contentType(content: Record<string, MediaType> | undefined, printer: TypePrinter): string {
  const types = Object.values(content ?? {}).map(({ schema }) =>
    schema === undefined ? "unknown" : printer.wire(schema),
  );
  return [...new Set(types)].join(" | ") || "undefined";
}
