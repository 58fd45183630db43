/** How alike two words are, 0 to 1: Jaro's measure, raised by Winkler for a common beginning of up to four letters. */
export function jaroWinkler(one: string, other: string): number {
  const jaro = jaroSimilarity(one, other);
  let prefix = 0;
  while (prefix < 4 && prefix < one.length && one[prefix] === other[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroSimilarity(one: string, other: string): number {
  if (one === other) return 1;
  const [left, right] = lettersInCommon(one, other);
  if (left.length === 0) return 0;
  const transpositions = left.filter((letter, index) => letter !== right[index]).length / 2;
  const common = left.length;
  return (common / one.length + common / other.length + (common - transpositions) / common) / 3;
}

/** The letters that both have within reach of each other, each in the order of its own word. */
function lettersInCommon(one: string, other: string): [string[], string[]] {
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Uint8Array(other.length);
  const left: string[] = [];
  for (let at = 0; at < one.length; at += 1) {
    const letter = one.charAt(at);
    const until = Math.min(other.length - 1, at + reach);
    for (let place = Math.max(0, at - reach); place <= until; place += 1) {
      if (taken[place] === 1 || other.charAt(place) !== letter) continue;
      taken[place] = 1;
      left.push(letter);
      break;
    }
  }
  return [
    left,
    Array.from(taken.keys(), (place) => (taken[place] === 1 ? other.charAt(place) : '')).filter(Boolean),
  ];
}
