import { readFileSync } from 'node:fs';

/** Noto Sans has every letter of Azerbaijani in both scripts, of Russian and of English; it is embedded in each file. */
const FILES = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
} as const;

export type Face = keyof typeof FILES;

const known = new Map<Face, Buffer>();

/** The bytes of a face, read once. */
export function fontOf(face: Face): Buffer {
  const found = known.get(face) ?? readFileSync(require.resolve(FILES[face]));
  known.set(face, found);
  return found;
}
