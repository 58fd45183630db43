import { callsPerRow } from './policy-text';

const AGENCY = `( SELECT (NULLIF(current_setting('app.agency'::text, true), ''::text))::uuid AS "nullif")`;

describe('the look for calls per row in the text of a policy', () => {
  it('accepts the context when it is read once per statement', () => {
    expect(callsPerRow(`(agency_id = ${AGENCY})`)).toEqual([]);
  });

  it('accepts the register asked through its index', () => {
    const text = `(EXISTS ( SELECT 1 FROM children.need_to_know k WHERE ((k.grantee_id = ${AGENCY}) AND (k.level = ANY (ARRAY['record'::text])))))`;
    expect(callsPerRow(text)).toEqual([]);
  });

  it('finds the context read for each row', () => {
    expect(callsPerRow(`(agency_id = (current_setting('app.agency'::text))::uuid)`)).toEqual([
      'current_setting',
    ]);
  });

  it('finds the context read for each row of a sub-select', () => {
    const text = `(EXISTS ( SELECT 1 FROM children.need_to_know k WHERE (k.grantee_id = (current_setting('app.agency'::text))::uuid)))`;
    expect(callsPerRow(text)).toEqual(['current_setting']);
  });

  it('finds any other function, also beside the context', () => {
    expect(callsPerRow(`children.held_rank('child'::text, id) > 1`)).toEqual(['children.held_rank']);
    expect(callsPerRow(`(x = ( SELECT lower(y)))`)).toEqual(['lower']);
  });

  it('is not deceived by brackets in a literal', () => {
    expect(callsPerRow(`((code = '( SELECT '::text) AND lower(code))`)).toEqual(['lower']);
  });
});
