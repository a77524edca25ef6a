// The only file that knows openapi-typescript. It is no longer maintained, so everything else sees nothing but text.
import {
  astToString,
  type GlobalContext,
  type ReferenceObject,
  type SchemaObject as ToolSchema,
  transformSchemaObject,
} from "openapi-typescript";
import ts from "typescript";
import { type Document, isObject, type Schema } from "./openapi.ts";
import { openValues, schemaView, typeView, valueType, wireView } from "./type-view.ts";

/** Prints schemas as TypeScript; named ones appear by their names, `Message`. */
export interface TypePrinter {
  /** The type of a schema's values as users have them. */
  type(schema: Schema): string;
  /** The type of a schema's values as on the wire. */
  wire(schema: Schema): string;
}

/** A printer for the schemas of one document. */
export function createTypePrinter(document: Document): TypePrinter {
  const context = createContext(typeView(document));
  const printer = (view: (schema: Schema) => Schema): ((schema: Schema) => string) => {
    const printed = new Map<string, string>();
    return (schema) => {
      const key = JSON.stringify(schema);
      const known = printed.get(key);
      if (known !== undefined) return known;
      const node = transformSchemaObject(view(schema) as ToolSchema | ReferenceObject, {
        ctx: context,
        path: "#/type",
      });
      // The printer wants statements.
      const alias = ts.factory.createTypeAliasDeclaration(undefined, "T", undefined, node);
      const text = shortNames(astToString(alias))
        .replace(/^type T = /, "")
        // What the type says is no comment, and what a comment begins with needs no name.
        .replace(/\n\s*(?:\/\*\* @(?:constant|enum \{.*\}) \*\/|\* @(?:constant|enum \{.*\}))(?=\n)/g, "")
        .replace(/(\/\*\*(?:\s+\*)? )@description /g, "$1")
        .replace(/\/\*\*\n\s*\* (.{1,90})\n\s*\*\/(?=\n)/g, "/** $1 */")
        .replace(/;\s*$/, "");
      printed.set(key, text);
      return text;
    };
  };
  return { type: printer((schema) => schemaView(document, schema)), wire: printer(wireView) };
}

/** `components["schemas"]["Message"]` -> `Message` */
function shortNames(text: string): string {
  return text.replace(/components\["schemas"\]\["([A-Za-z_$][\w$]*)"\]/g, "$1");
}

function createContext(view: Document): GlobalContext {
  const context: Omit<GlobalContext, "redoc"> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    conditionalEnums: false,
    dedupeEnums: false,
    excludeDeprecated: false,
    exportType: false,
    immutable: false,
    injectFooter: [],
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    rootTypes: false,
    rootTypesNoSchemaPrefix: false,
    rootTypesKeepCasing: false,
    silent: true,
    transform: specialType,
    transformProperty: undefined,
    makePathsEnum: false,
    generatePathParams: false,
    readWriteMarkers: false,
    resolve: <Part>(reference: string) => resolve(view, reference) as Part | undefined,
  };
  return context as GlobalContext; // `redoc` is for bundling, which is done by now.
}

function resolve(view: Document, reference: string): unknown {
  let here: unknown = { $ref: reference };
  for (let step = 0; step < 50 && isObject(here) && typeof here.$ref === "string"; step += 1) {
    let target: unknown = view;
    for (const key of here.$ref.split("/").slice(1)) target = isObject(target) ? target[key] : undefined;
    here = target;
  }
  return here;
}

/** Open enums, binary data and values that differ from their wire form, which the tool knows nothing of. */
function specialType(schema: ToolSchema): ts.TypeNode | undefined {
  const { factory } = ts;
  const given: unknown = schema;
  if (!isObject(given)) return undefined;
  const open = given[openValues];
  if (isObject(open) && Array.isArray(open.values)) {
    const literals = open.values.map((value) =>
      factory.createLiteralTypeNode(factory.createStringLiteral(String(value))),
    );
    const anyText = factory.createParenthesizedType(
      factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]),
    );
    const empty = open.nullable === true ? [factory.createLiteralTypeNode(factory.createNull())] : [];
    return factory.createUnionTypeNode([...literals, anyText, ...empty]);
  }
  const value = given[valueType];
  if (isObject(value)) {
    const node = factory.createTypeReferenceNode(String(value.name));
    return value.nullable === true
      ? factory.createUnionTypeNode([node, factory.createLiteralTypeNode(factory.createNull())])
      : node;
  }
  return given.type === "string" && given.format === "binary" ? factory.createTypeReferenceNode("Blob") : undefined;
}
