import type { Language } from '../../../platform/persistence/request-facts';
import { LEAFLET, LEAFLET_TITLE } from '../domain/leaflet-words';
import { safe, writeDocument } from './write-document';

/** The leaflet in one language: what anybody may know, and nothing of anybody. */
export function writeLeaflet(language: Language): string {
  const parts = LEAFLET.map(
    ({ head, text }) => `<h2>${safe(head[language])}</h2>\n<p>${safe(text[language])}</p>`,
  );
  return writeDocument(language, LEAFLET_TITLE[language], parts.join('\n'), (other) => other);
}
