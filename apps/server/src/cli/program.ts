import { Command, CommanderError } from 'commander';
import type { Assets } from '../assets/assets.ts';
import { type Config, type ConfigFlags, readConfig } from '../config/config.ts';
import { ConfigError } from '../config/config-error.ts';
import { VERSION } from '../version.ts';
import { rotateKeys } from './key-commands.ts';
import { readSecret } from './read-secret.ts';
import { serve } from './serve.ts';
import { setupUrl } from './setup-link.ts';
import { addSite, listSites, type SiteOptions, setSite } from './site-commands.ts';
import { addUser, listUsers, setUserPassword, type UserOptions } from './user-commands.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

export interface CliIo {
  env: Readonly<Record<string, string | undefined>>;
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
  /** Resolves when the process is asked to end. */
  untilStopped(): Promise<void>;
}

const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

const withSettings = (command: Command): Command =>
  command
    .option('--mode <mode>', 'strict, balanced or forms')
    .option('--consent <policy>', 'required or none')
    .option('--gpc <policy>', 'deny: Global Privacy Control counts as refusal; ask: the page asks all the same')
    .option('--retention <days>', 'how long a recording is kept')
    .option('--sample <share>', 'share of visits that are recorded, 0 to 1')
    .option('--allow-by-attribute <on|off>', 'whether data-shoji="allow" in a page counts')
    .option('--json <file>', 'a file with settings as one JSON object');

/** The command line. Results go to stdout, everything else to stderr. */
export function createProgram(assets: Assets, io: CliIo): Command {
  const print = (line: string): void => void io.stdout.write(`${line}\n`);
  const program = new Command('shoji')
    .description('Visitor recordings that show what visitors did and never what they typed.')
    .version(VERSION, '-V, --version')
    .option('--data <folder>', 'where everything is kept (SHOJI_DATA, default ./data)')
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) });

  const flags = (): ConfigFlags => program.opts<ConfigFlags>();
  const askPassword = (): Promise<string> => readSecret('Password: ', io.stdin, io.stderr);

  /** Runs a command on the data folder, beside a server that may be running. */
  async function inWorkspace(
    work: (workspace: Workspace, url: string, config: Config) => Promise<void>,
  ): Promise<void> {
    const config = readConfig(io.env, { ...flags(), insecureHttp: true });
    const workspace = await openWorkspace(config, assets, { exclusive: false });
    try {
      await work(workspace, config.publicUrl ?? `http://127.0.0.1:${config.port}`, config);
    } finally {
      await workspace.storage.close();
    }
  }

  program
    .command('serve')
    .description('run the server')
    .option('--host <address>', 'address to listen on (SHOJI_HOST, default 127.0.0.1)')
    .option('--port <port>', 'port to listen on (SHOJI_PORT, default 4700)')
    .option('--insecure-http', 'plain HTTP beyond this machine: only in a network that is yours alone')
    .option('--demo', 'create the site of the demo shop')
    .option('--dev', 'for work on Shoji itself')
    .action(async (options: ConfigFlags & { demo?: boolean; dev?: boolean }) => {
      const config = readConfig(io.env, { ...flags(), ...options });
      const server = await serve(
        config,
        assets,
        { demo: options.demo === true, dev: options.dev === true },
        {
          print,
          logLine: (line) => void io.stderr.write(line),
        },
      );
      await io.untilStopped();
      await server.stop();
    });

  program
    .command('setup-link')
    .description('print a link that creates the first account, once')
    .action(() =>
      inWorkspace(async ({ accounts }, url) => {
        if (!(await accounts.needsSetup())) {
          throw new ConfigError('There is an account already. "shoji user password EMAIL" sets a new password.');
        }
        print(await setupUrl(accounts, url));
      }),
    );

  const site = program.command('site').description('the web sites that are recorded');
  withSettings(site.command('add').description('add a site; its key stands alone on the last line'))
    .requiredOption('--name <name>', 'what people call it')
    .requiredOption('--origin <origin>', 'e.g. https://shop.example; may be repeated; the port may be *', collect)
    .option('--key <key>', 'the key to use; one is made otherwise')
    .action((options: SiteOptions) =>
      inWorkspace(async (workspace) => print(await addSite(workspace, options, Date.now()))),
    );
  site
    .command('list')
    .description('all sites, one a line, key first')
    .action(() => inWorkspace(async (workspace) => (await listSites(workspace)).forEach(print)));
  withSettings(
    site.command('set').argument('<key>').description('change a site; a running server follows within a second'),
  )
    .option('--name <name>', 'what people call it')
    .option('--origin <origin>', 'replaces all origins; may be repeated', collect)
    .action((key: string, options: SiteOptions) =>
      inWorkspace(async (workspace) => print(JSON.stringify((await setSite(workspace, key, options)).settings))),
    );

  program
    .command('keys')
    .description('the keys that recordings are encrypted with')
    .command('rotate')
    .description('wrap them all by a new master key')
    .action(() => inWorkspace(async (workspace, _url, config) => print(await rotateKeys(workspace, config))));

  const user = program.command('user').description('the people who may sign in');
  user
    .command('add')
    .argument('<email>')
    .description('add an account; the password is asked for, or read from what is piped in')
    .option('--name <name>')
    .option('--role <role>', 'viewer, member, admin or owner (default: owner for the first account, else viewer)')
    .option('--generate', 'make a password and print it')
    .action((email: string, options: UserOptions) =>
      inWorkspace(async (workspace) => {
        const password = await addUser(workspace, email, options, askPassword);
        print(password ?? `${email} may sign in.`);
      }),
    );
  user
    .command('password')
    .argument('<email>')
    .description('set a new password and end all sign-ins of that account')
    .option('--generate', 'make a password and print it')
    .action((email: string, options: UserOptions) =>
      inWorkspace(async (workspace) => {
        const password = await setUserPassword(workspace, email, options, askPassword);
        print(password ?? `${email} has a new password.`);
      }),
    );
  user
    .command('list')
    .description('all accounts, one a line')
    .action(() => inWorkspace(async (workspace) => (await listUsers(workspace)).forEach(print)));
  return program;
}

export { CommanderError };
