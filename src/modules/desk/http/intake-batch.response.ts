import { ApiProperty } from '@nestjs/swagger';
import { Problem } from '../../../platform/http/problem.response';

/** What was made, by which it can be found again. */
export class MadeResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 12 })
  number: string | null;
}

/** What became of one item: what was made, or why nothing was. */
export class BatchedIntakeResponse {
  @ApiProperty({ maxLength: 128 })
  key: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 100, maximum: 599 })
  status: number;

  @ApiProperty({ type: MadeResponse, nullable: true })
  intake: MadeResponse | null;

  @ApiProperty({ type: MadeResponse, nullable: true })
  child: MadeResponse | null;

  @ApiProperty({ type: Problem, nullable: true, description: 'Pointers point into the item' })
  problem: Problem | null;
}

export class IntakeBatchResponse {
  @ApiProperty({ type: [BatchedIntakeResponse], maxItems: 50, description: 'In the order of the request' })
  items: BatchedIntakeResponse[];
}

interface Drafted {
  readonly id: string;
  readonly number: string;
  readonly child: { readonly id: string; readonly number: string | null };
}

/** Shows the answer of the single route: ids and numbers of what was made, or its problem. */
export function showBatched(
  { key, child }: { readonly key: string; readonly child?: object },
  { status, body }: { readonly status: number; readonly body: string },
): BatchedIntakeResponse {
  if (status !== 201) return { key, status, intake: null, child: null, problem: problemOf(body, child) };
  const drafted = JSON.parse(body) as Drafted;
  return {
    key,
    status,
    intake: { id: drafted.id, number: drafted.number },
    child: { id: drafted.child.id, number: drafted.child.number },
    problem: null,
  };
}

/** The route for a known child has the intake as its whole body; here it is a part of the item. */
function problemOf(body: string, child: object | undefined): Problem {
  const problem = JSON.parse(body) as Problem;
  if (child !== undefined || problem.errors === undefined) return problem;
  const errors = problem.errors.map(({ pointer, code }) => ({ pointer: inItem(pointer), code }));
  return { ...problem, errors };
}

const inItem = (pointer: string): string =>
  pointer === '/recordedOnDeviceAt' ? pointer : `/intake${pointer}`;
