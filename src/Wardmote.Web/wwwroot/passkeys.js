// A form with data-passkey asks the browser to make a passkey or to use one, and takes along what the browser answers.
// Its data-options says where the challenge comes from.

const problems = {
  NotAllowedError: 'It was cancelled, or took too long. Try again.',
  InvalidStateError: 'This device has a passkey for your account already.',
  SecurityError: 'Passkeys do not work at this address. Open the site by its name and with https.'
}

const ways = {
  create: (options) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  get: (options) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
}

export function initPasskeys () {
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false
    if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
      form.addEventListener('submit', (event) => {
        event.preventDefault()
        answer(form)
      })
    } else {
      form.querySelector('button').hidden = true
      say(form, 'This browser cannot use passkeys here. Use a newer one, and an address that begins with https.')
    }
  }
}

async function answer (form) {
  say(form, '')
  try {
    const challenge = await fetch(form.dataset.options, { method: 'POST', body: new FormData(form) })
    if (!challenge.ok || challenge.redirected) {
      throw new Error(`The server answered ${challenge.status}`)
    }

    const credential = await ways[form.dataset.passkey](await challenge.json())
    form.elements.credential.value = JSON.stringify(credential)
    form.submit()
  } catch (problem) {
    say(form, problems[problem.name] ?? 'It did not work. Load the page again and try once more.')
  }
}

function say (form, words) {
  form.querySelector('.site-passkey-problem').textContent = words
}
