import { setFlagsFromString } from 'node:v8'

/**
 * V8 replaces the bridge from WASM to a function of ours by a faster one after 1,000 calls and frees the first. Where several
 * threads have used the same engine it sometimes frees one twice and ends the whole process (`Check failed:
 * jit_page_->allocations_.erase(addr) == 1` in `WasmImportWrapperCache::Free`; nodejs/node#64500). So bridges stay as they are:
 * of what a dossier costs they are nothing that can be measured. Read by every thread that is started afterwards.
 */
setFlagsFromString('--wasm-wrapper-tiering-budget=2000000000')
