/** A pure function of an immutable value, worked out once for each value and forgotten with it. */
export function once<Of extends object, Result>(make: (value: Of) => Result): (value: Of) => Result {
  const made = new WeakMap<Of, { readonly result: Result }>();
  return (value) => {
    const known = made.get(value) ?? { result: make(value) };
    made.set(value, known);
    return known.result;
  };
}
