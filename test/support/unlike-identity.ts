import { createHash } from 'node:crypto';

let told = 0;

/** A made-up child who is like no other: nothing in the name or in the birth date recurs, on any run. */
export function unlikeIdentity() {
  told += 1;
  const bytes = createHash('sha256').update(`child ${told}`).digest();
  const word = (from: number) =>
    [...bytes.subarray(from, from + 10)].map((byte) => 'bdfgklmnprstvzaeiou'[byte % 19]).join('');
  const day = new Date(Date.UTC(2009, 0, 1 + ((told * 97) % 1400))).toISOString().slice(0, 10);
  return { givenName: word(0), familyName: word(10), birthDate: { certainty: 'documented', day } };
}

/** What else a new child is told with. */
export const CIRCUMSTANCES = {
  sex: 'male',
  district: 'sabunchi',
  disability: 'not-recorded',
  status: 'not-recorded',
  languages: ['az'],
  interpreter: 'not-needed',
};
