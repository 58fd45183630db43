import { newId } from '../../../src/kernel/ids';
import { NOW, type Context } from './contexts';
import type { Row } from './put-row';

/** An assessment of the age of a child. */
export const ageAssessmentRow = (child: string, by: Pick<Context, 'account' | 'agency'>): Row => ({
  id: newId(),
  child_id: child,
  method: 'documents',
  body: 'own-agency',
  assessed_on: '2026-05-31',
  margin_months: 0,
  birth_days: '\\x01',
  findings: '\\x01',
  agency_id: by.agency,
  recorded_by: by.account,
  version: 1,
  created_at: NOW,
});
