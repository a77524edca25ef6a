// For tests: a spec with a little of everything that a rule looks at.
export const shop = `
openapi: 3.1.0
info: { title: Shop, version: "1", x-name: Shop }
servers: [{ url: "https://{region}.shop.example", variables: { region: { default: eu, x-option: { option: region, env: SHOP_REGION, description: The region. } } } }]
security: [{ key: [] }]
tags: [{ name: things }]
x-errors: { message: [message], code: [code], codes: { gone: It is gone. } }
paths:
  /things:
    get:
      operationId: listThings
      summary: List the things.
      description: In no order.
      tags: [things]
      x-safety: read
      x-absent: [404]
      x-rate-limit: { requests: 5, seconds: 1, per: key }
      x-pagination: { items: data, next: next, params: [limit] }
      parameters:
        - { name: limit, in: query, description: How many., schema: { type: integer, minimum: 1, maximum: 50, default: 10 }, example: 5 }
        - { name: kind, in: query, description: Which., schema: { type: string, enum: [big, small] }, example: big }
        - { name: tag, in: query, description: A tag., schema: { type: [string, "null"], maxLength: 9 }, example: red, x-sensitive: content }
      responses:
        "200":
          description: A page.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Page" }
              example: { data: [{ id: a }], next: null }
        "404": { description: None. }
    post:
      operationId: makeThing
      summary: Make a thing.
      description: It is made.
      tags: [things]
      x-safety: send
      x-check: [{ required: [name] }]
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/NewThing" }
            example: { name: cup, made: 1 }
      responses:
        "201":
          description: Made.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Thing" }
              example: { id: a }
        "422": { description: Refused. }
  /things/{id}:
    delete:
      operationId: dropThing
      summary: Drop a thing.
      description: It is dropped.
      tags: [things]
      x-safety: idempotent
      parameters: [{ name: id, in: path, required: true, description: Which., schema: { type: string }, example: a }]
      responses:
        "204": { description: Dropped. }
        "404": { description: None. }
webhooks:
  onSold:
    post:
      operationId: onSold
      summary: A thing was sold.
      description: Once for each.
      tags: [things]
      x-safety: send
      x-dedupe: [id]
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Sale" }
            example: { id: a, price: 1 }
      responses: { "200": { description: Taken. }, "400": { description: Not taken. } }
components:
  securitySchemes:
    key: { type: http, scheme: bearer, x-credentials: { token: { option: apiToken, env: SHOP_TOKEN, description: The token. } } }
  schemas:
    Page:
      type: object
      description: A page.
      required: [data]
      properties:
        data: { type: array, description: Things., items: { $ref: "#/components/schemas/Thing" } }
        next: { type: [string, "null"], description: The next page. }
    Thing:
      type: object
      description: A thing.
      required: [id]
      properties:
        id: { type: string, description: Its name., maxLength: 20 }
    NewThing:
      type: object
      description: A new thing.
      additionalProperties: false
      properties:
        name: { type: string, description: Its name. }
        size: { type: integer, description: Its size. }
        made: { type: integer, description: When. }
        sort: { description: Of which sort., anyOf: [{ type: string, enum: [cup, pot] }, { type: string }] }
        parts: { type: object, description: Of what., additionalProperties: false, properties: { wood: { type: boolean, description: Wood. } } }
    Sale:
      type: object
      description: A sale.
      required: [id]
      properties:
        id: { type: string, description: Which. }
        price: { type: [number, "null"], description: How much., maximum: 10 }
        state: { type: string, description: How., enum: [paid, due] }
        mood: { description: Their mood., anyOf: [{ type: string, enum: [good, bad] }, { type: string }] }
        extra: { description: More., anyOf: [{ type: object, required: [a], properties: { a: { const: 1 }, b: { type: string } } }, { type: array, items: { type: string } }] }
`;

/** The same with one passage in another way; throws where the shop has no such passage. */
export function shopWith(before: string, after: string): string {
  if (!shop.includes(before)) throw new Error(`The shop has no ${before}`);
  return shop.replace(before, () => after);
}
