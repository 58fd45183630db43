import type { Stage } from './stage';
import { sampleIdentity } from './told-child';

/** Another inspector meets the child: the search says whom to call, and nothing more. */
export async function tellMetAgain(stage: Stage, givenName: string): Promise<readonly string[]> {
  const other = await stage.enter('inspector@narimanov.demo');
  const search = await other.post('/v1/children/search', sampleIdentity(other.watch, givenName, 15), 200, {
    'purpose-of-use': 'intake',
  });
  const [found = {}] = search.body['candidates'] as { agency?: { name: { en: string } } }[];
  const fields = Object.keys(found).sort();
  stage.says(
    'In Narimanov, another inspector meets him and searches.',
    `to call: ${found.agency?.name.en ?? 'nobody'}; told of him: ${fields.join(', ')}`,
  );
  return fields;
}
