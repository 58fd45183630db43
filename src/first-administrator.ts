import { Client } from 'pg';
import { explainFault } from './config/announce';
import { readMigrationSettings } from './config/environment';
import { StartFault } from './config/start-fault';
import { DomainError } from './kernel/domain-error';
import { addFirstAdministrator } from './modules/access';

/** `node dist/src/first-administrator.js <sign-in name> <shown name>`: once, on a new installation, as owner. */
async function main([signInName, displayName]: readonly string[]): Promise<void> {
  if (!signInName || !displayName) throw new StartFault('Give a sign-in name and a name to be shown');
  const client = new Client({ connectionString: readMigrationSettings().ownerUrl });
  await client.connect();
  try {
    const password = await addFirstAdministrator(client, { signInName, displayName });
    process.stdout.write(
      `First password of ${signInName}, to be changed at the first sign-in: ${password}\n`,
    );
  } finally {
    await client.end();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const said = error instanceof DomainError ? error.code.replaceAll('-', ' ') : explainFault(error);
  process.stderr.write(`${said}\n`);
  process.exitCode = 1;
});
