/** How two identity numbers agree; `near` is one slip: another sign, or two neighbours exchanged. */
export type IdentityNumberAgreement = 'same' | 'near' | 'differs';

/** Compares two identity numbers in the form in which they are kept. */
export function compareIdentityNumbers(one: string, other: string): IdentityNumberAgreement {
  if (one === other) return 'same';
  if (one.length !== other.length) return 'differs';
  const places = Array.from(one).flatMap((sign, at) => (sign === other[at] ? [] : [at]));
  const [first = 0, second = 0] = places;
  if (places.length === 1) return 'near';
  const areExchanged =
    places.length === 2 &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first];
  return areExchanged ? 'near' : 'differs';
}

/**
 * Two parts of an identity number that do not touch, so that one slip leaves one of them whole; none of a number too
 * short to say anything by a part.
 */
export function numberParts(number: string): readonly string[] {
  const half = Math.floor((number.length - 1) / 2);
  return half < 3 ? [] : [`${number.slice(0, half)}_`, `_${number.slice(-half)}`];
}
