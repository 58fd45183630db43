import { KIND, seedId } from './database/ids.mjs';
import { asClient, KEYS } from './database/workbench.mjs';
import { derivedKey, signToken } from './tokens.mjs';

const tokenKey = derivedKey(KEYS.tokenKey, 'access-token');

/** The headers of the one account of an agency, with a token good for ten minutes. */
export function headersOf(agency) {
  const token = signToken(tokenKey, {
    account: seedId(KIND.account, agency),
    session: seedId(KIND.session, agency),
  });
  return { authorization: `Bearer ${token}` };
}

/** What one agency asks for: its own referrals by id, its list, new referrals on its registered intakes. */
export async function shotsOf(databaseUrl, agency) {
  const ids = await asClient(databaseUrl, (client) =>
    client.query(
      `select r.id, r.intake_id, r.authority_agency_id, r.centre_agency_id from referrals.referral r
       where r.referring_agency_id = $1 and r.version = 2 order by md5(r.id::text) limit 500`,
      [seedId(KIND.agency, agency)],
    ),
  );
  const bodies = ids.rows.map((row) =>
    JSON.stringify({
      intakeId: row.intake_id,
      basis: 'diversion',
      stage: 'prosecution',
      authorityAgencyId: row.authority_agency_id,
      centreAgencyId: row.centre_agency_id,
    }),
  );
  return {
    read: { paths: ids.rows.map(({ id }) => `/v1/referrals/${id}`) },
    list: { paths: ['/v1/referrals?list=my-unit&limit=50'] },
    create: { paths: ['/v1/referrals'], bodies },
  };
}

/** The address of a later page, found by following the cursors of the product in big steps. */
export async function laterPage(url, agency, skip) {
  const headers = headersOf(agency);
  let path = '/v1/referrals?list=my-unit&limit=50';
  for (let seen = 0; seen < skip;) {
    const limit = Math.min(200, skip - seen);
    const step = path.replace(/limit=\d+/, `limit=${limit}`);
    const answer = await fetch(url + step, { headers });
    const { next } = await answer.json();
    if (!next) throw new Error(`Only ${seen} rows to walk`);
    seen += limit;
    path = `/v1/referrals?list=my-unit&limit=50&cursor=${next}`;
  }
  return path;
}
