import { newId } from '../../../src/kernel/ids';
import type { ContextName } from '../rows/contexts';
import { fileReviewRow, findingRow, talkRow, type FileReviewIds } from '../rows/monitoring-rows';
import { quoted } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

type Named = Partial<Record<ContextName, readonly (keyof FileReviewIds)[]>>;

/** Coordinators who see the case; who answers for the second one sees what was found of it. */
const SEEN: Named = {
  centre: ['drawn', 'completed', 'dropped'],
  identity: ['drawn', 'completed', 'dropped'],
  stranger: ['ofSecond'],
};

/** Coordinators may drop one; what was found everybody who sees it may settle. */
const CHANGED: Named = {
  centre: ['drawn', 'completed'],
  identity: ['drawn', 'completed'],
  stranger: ['ofSecond'],
};

/** Who drew a file writes down what is found in it. */
const FOUND: Named = { ...CHANGED, identity: ['completed'] };

const of =
  (key: string, named: Named): RowsOf =>
  ({ name }, { fileReviews }) => {
    const ids = (named[name] ?? []).map((one) => fileReviews[one]);
    return ids.length === 0 ? 'false' : `${key} in (${quoted(ids)})`;
  };

const BY_ANOTHER = `outcome_code = 'mended', settled_by = gen_random_uuid(), settled_at = '2026-06-01T10:00:00Z'`;

/** Files are looked at by who coordinates and did not work on them; what was found is for who works on them too. */
export const monitoringTables: readonly TableLaw[] = [
  {
    table: 'monitoring.file_review',
    see: of('id', SEEN),
    change: { set: 'version = 7', rows: of('id', CHANGED) },
    insert: [
      allowed('a file that one draws oneself', 'identity', ({ cases, first, contexts }) =>
        fileReviewRow(newId(), cases.identified, first.child, contexts.identity),
      ),
      denied('a file drawn in the name of a colleague', 'identity', ({ cases, first, contexts }) => ({
        ...fileReviewRow(newId(), cases.identified, first.child, contexts.identity),
        reviewer_id: contexts.centre.account,
      })),
      denied('a file drawn for another centre', 'identity', ({ cases, first, contexts }) => ({
        ...fileReviewRow(newId(), cases.identified, first.child, contexts.identity),
        centre_agency_id: contexts.centre.agency,
      })),
      denied('a file of another child than the case is of', 'identity', ({ cases, second, contexts }) =>
        fileReviewRow(newId(), cases.identified, second.child, contexts.identity),
      ),
      denied('a file that is complete as it is drawn', 'identity', ({ cases, first, contexts }) => ({
        ...fileReviewRow(newId(), cases.identified, first.child, contexts.identity),
        ...{ state: 'completed', ended_at: '2026-06-01T10:00:00Z' },
      })),
      denied('a file that one does not see', 'centre', ({ cases, first, contexts }) =>
        fileReviewRow(newId(), cases.identified, first.child, contexts.centre),
      ),
      denied('a file, by who coordinates nothing', 'stranger', ({ cases, first, contexts }) =>
        fileReviewRow(newId(), cases.unanswered, first.child, contexts.stranger),
      ),
    ],
  },
  {
    table: 'monitoring.file_finding',
    see: of('review_id', SEEN),
    change: {
      set: `remark = decode('01', 'hex')`,
      rows: (context, world) => `${of('review_id', FOUND)(context, world)} and settled_at is null`,
    },
    never: { what: 'a finding settled in the name of another', set: BY_ANOTHER },
    insert: [
      allowed('a finding in a file that one looks at', 'centre', ({ fileReviews }) =>
        findingRow(fileReviews.drawn, 'child-heard'),
      ),
      denied('a finding that is settled as it is found', 'centre', ({ fileReviews, contexts }) => ({
        ...findingRow(fileReviews.drawn, 'child-heard'),
        ...{
          outcome_code: 'mended',
          settled_by: contexts.centre.account,
          settled_at: '2026-06-01T10:00:00Z',
        },
      })),
      denied('a finding in a file that is complete', 'centre', ({ fileReviews }) =>
        findingRow(fileReviews.completed, 'plan-in-proportion'),
      ),
      denied('a finding in a file that a colleague looks at', 'identity', ({ fileReviews }) =>
        findingRow(fileReviews.drawn, 'plan-in-proportion'),
      ),
      ...deniedTo(
        ['person', 'stranger', 'nobody'],
        'a finding in a file that one does not see',
        (_by, world) => findingRow(world.fileReviews.drawn, 'plan-in-proportion'),
      ),
    ],
  },
  {
    table: 'monitoring.supervision_talk',
    // The two who talked.
    see: ({ name }, { talks }) =>
      name === 'centre' || name === 'person' ? `id in (${quoted([talks.read, talks.unread])})` : 'false',
    change: {
      set: `acknowledged_at = '2026-06-01T10:00:00Z'`,
      rows: ({ name }, { talks }) => (name === 'person' ? `id = '${talks.unread}'` : 'false'),
    },
    never: { what: 'another note than was written', set: `note = decode('01', 'hex')` },
    insert: [
      allowed('a talk with somebody', 'centre', ({ contexts }) =>
        talkRow(newId(), contexts.centre, contexts.identity),
      ),
      denied('a talk in the name of another', 'centre', ({ contexts }) => ({
        ...talkRow(newId(), contexts.centre, contexts.person),
        supervisor_id: contexts.identity.account,
      })),
      denied('a talk of another centre', 'centre', ({ contexts }) => ({
        ...talkRow(newId(), contexts.centre, contexts.person),
        centre_agency_id: contexts.identity.agency,
      })),
      denied('a talk that was read as it was written', 'centre', ({ contexts }) => ({
        ...talkRow(newId(), contexts.centre, contexts.person),
        acknowledged_at: '2026-06-01T10:00:00Z',
      })),
      denied('a talk, by who coordinates nothing', 'holder', ({ contexts }) =>
        talkRow(newId(), contexts.holder, contexts.colleague),
      ),
    ],
  },
];
