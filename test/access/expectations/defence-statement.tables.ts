import { newId } from '../../../src/kernel/ids';
import { contentRow, documentRow, statementRow } from '../rows/document-rows';
import { allowed, denied, type TableLaw } from './table-law';

/** Who defends the child brings in statements and nothing else, about what it defends (CRC 40(2)(b)(ii); GC24 §49). */
export const STATEMENTS: TableLaw['insert'] = [
  allowed('a statement, by who defends the child', 'defence', ({ first, contexts }) =>
    statementRow(newId(), first, contexts.defence),
  ),
  denied('a statement about a file that one does not defend', 'defence', ({ first, second, contexts }) =>
    statementRow(newId(), { ...first, intake: second.intake }, contexts.defence),
  ),
  denied('a statement about a file of another kind', 'defence', ({ first, contexts }) => ({
    ...statementRow(newId(), first, contexts.defence),
    ...{ subject_kind: 'order', file_kind: 'order' },
  })),
  denied('a statement, by who holds the file at a lower level', 'identity', ({ first, contexts }) =>
    statementRow(newId(), first, contexts.identity),
  ),
  denied('a statement about another child', 'defence', ({ first, second, contexts }) => ({
    ...statementRow(newId(), first, contexts.defence),
    child_id: second.child,
  })),
  denied('a statement of a clinic that does not stand for the child', 'clinic', ({ first, contexts }) =>
    statementRow(newId(), first, contexts.clinic),
  ),
  denied('a statement in the name of another clinic', 'defence', ({ first, contexts }) => ({
    ...statementRow(newId(), first, contexts.defence),
    agency_id: contexts.clinic.agency,
  })),
  denied('a statement in the name of another lawyer', 'defence', ({ first, contexts }) => ({
    ...statementRow(newId(), first, contexts.defence),
    described_by: contexts.clinic.account,
  })),
  denied('a statement that is uploaded from the beginning', 'defence', ({ first, contexts }) => ({
    ...statementRow(newId(), first, contexts.defence),
    ...{ state: 'uploaded', editions: 1 },
  })),
  denied('another paper than a statement, by who defends the child', 'defence', ({ first, contexts }) =>
    documentRow(newId(), first.child, ['intake', first.intake], contexts.defence),
  ),
];

export const EDITIONS_OF_STATEMENTS: TableLaw['insert'] = [
  allowed('the next edition of a statement', 'defence', ({ documents, contexts }) =>
    contentRow(documents.ofDefence, 3, contexts.defence),
  ),
  denied('an edition of the statement of another clinic', 'defence', ({ documents, contexts }) =>
    contentRow(documents.ofFormerDefence, 3, contexts.defence),
  ),
];
