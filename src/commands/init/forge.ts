import type { Facts } from './facts.ts'

/** Host of a remote, as `git config` tells it: an address, or user@host:path. */
export function hostOf(remote: string): string | null {
  const plain = remote.trim()
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(plain))
    return URL.canParse(plain) ? new URL(plain).hostname.toLowerCase() || null : null
  return (
    /^(?:[^@/\s]+@)?([^:/\s]+):(?!\\)/
      .exec(plain)?.[1]
      ?.toLowerCase()
      .replace(/^[a-z]$/, '') || null
  )
}

/**
 * What runs workflows at a host.
 * @param folders those of `.github`, `.gitea`, `.forgejo` that are in the repository
 */
export function forgeOf(host: string | null, folders: readonly string[]): Pick<Facts, 'forge' | 'isEnterprise'> {
  const is = (forge: Facts['forge'], isEnterprise = false) => ({ forge, isEnterprise })
  if (folders.includes('.forgejo')) return is('forgejo')
  if (folders.includes('.gitea')) return is('gitea')
  if (host === null || host === 'github.com' || host.endsWith('.ghe.com')) return is('github')
  if (host === 'codeberg.org' || host.includes('forgejo')) return is('forgejo')
  if (host.includes('gitea')) return is('gitea')
  if (/gitlab|bitbucket|dev\.azure|huggingface/.test(host)) return is('none')
  return host.split('.').includes('github') || folders.includes('.github') ? is('github', true) : is(null)
}
