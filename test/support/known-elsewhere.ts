import type { Caller } from './actors';
import type { TestApp } from './app';
import { bodyOf, intakeBody } from './journey';

interface Found {
  readonly token: string;
  readonly candidates: readonly { readonly candidate: number }[];
}

/** A registered intake of a unit that finds, by its identity number, a child which another unit registered; answers its id. */
export async function intakeOfFound(
  by: Caller,
  test: TestApp,
  { identityNumber }: { readonly identityNumber: string },
  more: object = {},
): Promise<string> {
  const search = await by.for('intake').post('/v1/children/search', { identityNumber });
  const { token, candidates } = bodyOf<Found>(search, 200);
  const { childId: _, ...told } = intakeBody(test, '');
  const found = { searchToken: token, candidate: candidates[0]!.candidate };
  const drafted = await by.post('/v1/intakes', { ...told, ...found, ...more });
  const { id } = bodyOf<{ id: string }>(drafted, 201);
  bodyOf(await by.act(`/v1/intakes/${id}`, 'register'), 200);
  return id;
}
