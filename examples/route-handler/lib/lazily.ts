/** Makes something when it is first needed: a build imports every route, and has none of the secrets. */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
