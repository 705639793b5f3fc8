import { expect, it } from 'vitest'
import { bareAddress, isSecret, seenByCommand, withoutSecrets } from '../../src/shared/secrets.ts'

it.each([
  'GITHUB_TOKEN',
  'HF_TOKEN',
  'HUGGING_FACE_HUB_TOKEN',
  'MLFLOW_TRACKING_USERNAME',
  'MLFLOW_TRACKING_PASSWORD',
  'MLFLOW_TRACKING_TOKEN',
  'MLFLOW_TRACKING_CLIENT_CERT_PATH',
  'DATABRICKS_TOKEN',
  'OPENAI_API_KEY',
  'JUDGE_KEY',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'PGPASSWORD',
  'GH_PAT',
  'SSH_AUTH_SOCK',
  'NPM_CONFIG_//REGISTRY/:_AUTHTOKEN',
  'INPUT_TOKEN',
  'INPUT_SUITE',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
])('%s is a secret', (name) => expect(isSecret(name)).toBe(true))

it.each([
  ['MLFLOW_TRACKING_URI', 'https://ann:s3cret@mlflow.example', true],
  ['DATABASE_URL', 'postgresql+psycopg://ann:s3cret@db/evals', true],
  ['MLFLOW_TRACKING_URI', 'https://mlflow.example:5000/a@b', false],
  ['STORE', 'https://gh0stly@git.example/acme/data', true],
  ['STORES', 'https://a.example, https://b.example/data?version=2&X-Amz-Signature=f00', true],
  ['STORE', 'ssh://git@git.example/acme/data?tokenizer=a', false],
  ['HTTPS_PROXY', 'http://ann:s3cret@proxy:3128', false],
  ['PIP_INDEX_URL', 'https://ann:s3cret@packages.example/simple', false],
  ['TOKENIZERS_PARALLELISM', 'false', false],
  ['VLLM_MAX_NUM_BATCHED_TOKENS', '8192', false],
  ['KEYBOARD', 'de', false],
  ['PATH', '/bin', false],
  ['PWD', '/', false],
  ['GITHUB_SHA', 'abc', false],
  ['GITHUB_REPOSITORY', 'owner/name', false],
  ['CHECKPOINT_GATE_BASE', 'abc', false],
  ['CUDA_VISIBLE_DEVICES', '0', false],
])('%s as %s: %s', (name, value, expected) => expect(isSecret(name, value)).toBe(expected))

it('a command is given what is passed on by name, and what is withheld is named without what the job itself has', () => {
  const environment = { PATH: '/bin', HF_TOKEN: 'for-the-hub', GH_PAT: 'for-git', JUDGE: 'for-it', INPUT_TOKEN: 'x' }
  expect(seenByCommand(environment, ['JUDGE'], ['HF_TOKEN', 'NOT_SET'])).toEqual({
    environment: { PATH: '/bin', HF_TOKEN: 'for-the-hub' },
    withheld: ['GH_PAT', 'JUDGE'],
    secrets: ['for-the-hub'],
  })
})

it.each([
  ['at https://ann:s3@cret@host/x?a=1.', 'at https://***@host/x?a=1.'],
  ['"https://t0ken@host": no', '"https://***@host": no'],
  [JSON.stringify('"https://h/?token=abc"'), JSON.stringify('"https://h/?token=***"')],
  ["'https://h/?token=abc&v=2'", "'https://h/?token=***&v=2'"],
  ['https://h/#access_token=abc', 'https://h/#access_token=***'],
  ['https://h/f?sv=1&sig=a%2Fb&accessKey=c;sessionToken=d', 'https://h/f?sv=1&sig=***&accessKey=***;sessionToken=***'],
  ['https://h/?max_tokens=5&tokenizer=x&keyword=a', 'https://h/?max_tokens=5&tokenizer=x&keyword=a'],
  ['ssh://git@h/a, mail ann@h, https://h/@ann', 'ssh://git@h/a, mail ann@h, https://h/@ann'],
  ['pip install git+https://t0ken@host/a', 'pip install git+https://***@host/a'],
])('%s is told as %s', (text, told) => expect(withoutSecrets(text)).toBe(told))

it.each([
  ['letters', 'a1b2'],
  ['an address', 'https://h:'],
  ['colons', 'a:'],
])('a line of %s that does not end is read once', (_, part) => {
  const line = `https://${part.repeat(100_000)}`
  const begun = performance.now()
  expect(withoutSecrets(line)).toBe(line)
  expect(performance.now() - begun).toBeLessThan(2_000)
})

it('secrets that are known are told nowhere', () =>
  expect(withoutSecrets('Bearer abc', ['', 'abc'])).toBe('Bearer ***'))

it.each([
  ['http://ann:pa/5 5@host', 'http://host'],
  ['ann:pa55@host:8000/v1?token=a', 'host:8000/v1'],
  ['http://host/v1#k', 'http://host/v1'],
])('of what may be an address, %s, only %s is repeated', (written, bare) => expect(bareAddress(written)).toBe(bare))
