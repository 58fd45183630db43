/** With which outcomes a child is given a certificate, and what is added to the code of its text. */
const CERTIFIED: Readonly<Record<string, string>> = { completed: '', 'partly-completed': '-partly' };

/** Code of list certificate-texts for what a case stood on and how it went; undefined where none is given (GC24 §18(f)). */
export function certificateTextOf(basis: string, outcomeCode: string | null): string | undefined {
  const ending = outcomeCode === null ? undefined : CERTIFIED[outcomeCode];
  return ending === undefined ? undefined : `${basis}${ending}`;
}
