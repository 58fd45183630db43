/** The shortest that is taken (NIST SP 800-63B-4 §3.1.1 asks for eight with a second factor, fifteen alone). */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

/** What people choose when they are asked for twelve characters; compared without case, spaces and separators. */
const COMMON: readonly string[] = [
  '123456789012',
  '1234567890123',
  '12345678901234567890',
  '123123123123',
  '1q2w3e4r5t6y',
  'abcdefghijkl',
  'administrator',
  'adminadminadmin',
  'azerbaijan123',
  'azerbaycan123',
  'azerbaijan2026',
  'azerbaycan2026',
  'changeme1234',
  'changemeplease',
  'correcthorsebatterystaple',
  'iloveyou1234',
  'letmeinletmein',
  'password1234',
  'password12345',
  'password2026',
  'passwordpassword',
  'qwertyqwerty',
  'qwerty123456',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwertyuiopasdfghjkl',
  'welcome12345',
];

const DEMONSTRATION = 'demonstrationonly2026';

/** Why somebody may not choose this password, as a code; undefined when nothing speaks against it. */
export function faultOfChoice(
  chosen: string,
  known: { signInName: string; present: string },
): string | undefined {
  if (chosen.length < SHORTEST_PASSWORD) return 'password.too-short';
  if (chosen === known.present) return 'password.same-as-before';
  const bare = bareOf(chosen);
  if (bare === bareOf(known.signInName)) return 'password.is-sign-in-name';
  const isCommon = COMMON.includes(bare) || bare === DEMONSTRATION || new Set(bare).size < 4;
  return isCommon ? 'password.too-common' : undefined;
}

const bareOf = (text: string): string => text.toLowerCase().replace(/[\s._@+-]/g, '');
