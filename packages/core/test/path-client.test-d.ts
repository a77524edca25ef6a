import type { HttpError, PathClient } from "@trunkline/core";
import { expectTypeOf, test } from "vitest";

// As the generator writes it.
interface paths {
  "/things": {
    get: { query?: { limit?: number }; data: { id: string }[]; error: string };
    post: { body: { name: string }; data: { id: string } | undefined; error: never };
  };
  "/things/{id}": {
    delete: { path: { id: string }; query: { confirm: boolean }; data: undefined; error: never };
  };
}

declare const http: PathClient<paths>;

test("only the paths that have the method are taken", () => {
  void http.GET("/things");
  // @ts-expect-error: nothing is got there
  void (() => http.GET("/things/{id}"));
  // @ts-expect-error: no path has this method
  void (() => http.PATCH("/things"));
});

test("params are required where one of them is", () => {
  void http.GET("/things", { params: { query: { limit: 1 } } });
  void http.DELETE("/things/{id}", { params: { path: { id: "1" }, query: { confirm: true } } });
  // @ts-expect-error: without params
  void (() => http.DELETE("/things/{id}"));
  // @ts-expect-error: without the query
  void (() => http.DELETE("/things/{id}", { params: { path: { id: "1" } } }));
  // @ts-expect-error: no such member
  void (() => http.GET("/things", { params: { query: { offset: 1 } } }));
});

test("a body is required, and typed, where the spec has one", () => {
  void http.POST("/things", { body: { name: "a" }, timeout: 1000 });
  // @ts-expect-error: without a body
  void (() => http.POST("/things"));
  // @ts-expect-error: without its member
  void (() => http.POST("/things", { body: {} }));
  // @ts-expect-error: this one has none
  void (() => http.GET("/things", { body: { name: "a" } }));
});

test("an answer has data or an error, by documented status", async () => {
  const listed = await http.GET("/things");
  if (listed.error === undefined) expectTypeOf(listed.data).toEqualTypeOf<{ id: string }[]>();
  else expectTypeOf(listed.error).toEqualTypeOf<string | HttpError>();

  const created = await http.POST("/things", { body: { name: "a" } });
  if (created.error === undefined) expectTypeOf(created.data).toEqualTypeOf<{ id: string } | undefined>();
  else expectTypeOf(created.error).toEqualTypeOf<HttpError>();
  expectTypeOf(created.response.status).toBeNumber();
});
