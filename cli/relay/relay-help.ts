export const RELAY_HELP = `Usage: hookscope relay <bin> <target> [options]

Sends requests of a bin to a server on this machine, and its answers back. While it runs, the
bin's page can send to it as relay:<name>, like to any other target.

Arguments:
  <bin>     the bin's page, its capture URL, or its id
  <target>  where requests go, like http://localhost:4000/webhook; without a path, each
            keeps the path that it was captured with

Options:
      --all             every new hit too, in order, and what came while it was not connected
      --q <search>      only new hits that match, as in the page's search; means --all
      --since <seq>     begin after that hit instead of with the next one; means --all
      --at-once <n>     up to so many new hits at a time, 1 to 16 (default: 1)
      --wait <seconds>  how long new hits wait while nothing listens at the target, like during
                        its restart; then, until it is back, they fail at once (default: 300)
      --name <name>     how the bin's page calls this relay (default: this machine's name)
      --code <code>     a pairing code: Targets and relays in the menu of the bin's page.
                        Makes a key that ends with this run, unless --save keeps it
      --key <key>       a workspace key of an editor; safer in HOOKSCOPE_KEY
      --save            keep the key, and which new hits are done, for the next run, in
                        ~/.config/hookscope, for this user's eyes alone
      --server <url>    the instance, when <bin> does not say (default: http://localhost:3000)
      --json            one line of JSON for each request, for programs
  -h, --help            show this

Environment:
  HOOKSCOPE_KEY         as --key
  HOOKSCOPE_URL         the instance, when <bin> is an id
  HOOKSCOPE_ACCESS_PASSWORD
                        the instance's password, where it has one
  NO_COLOR              no colours, if set to anything

Exit codes:
  0  ended by Ctrl-C or SIGTERM
  1  could not start, or was turned away
  2  a mistake in the command line

Examples:
  hookscope relay http://localhost:3000/b/0192… http://localhost:4000/webhook
  hookscope relay https://hooks.example.com/in/k3v… http://localhost:4000 --name ada
  hookscope relay <bin> http://localhost:4000/stripe --q 'provider:stripe type:invoice'
`;
