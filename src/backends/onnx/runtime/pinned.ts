/** The one version that is fetched, and that the program is tested with. `scripts/pin-runtime.mjs` writes the figures of another. */
export const pinnedVersion = '1.30.0'

/** Integrity of the npm packages, as a lockfile has it. */
export const pinnedPackages = [
  {
    name: 'onnxruntime-node',
    integrity: 'sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==',
  },
  {
    name: 'onnxruntime-common',
    integrity: 'sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==',
  },
]

/** Digest of an unpacked folder (`contentDigest`) by platform: a folder in a cache is used only while it has it. */
export const pinnedContents: Record<string, string> = {
  'linux-x64': 'b9d143c77c5169dab41958ff63c77d4407163884d8264f5013e62e4e58c8400b',
  'linux-arm64': '409d614fbcbdc9bf951c74aff5abcb294d1635f18835ead33a2196da75902e30',
  'darwin-arm64': '206527a139ad1bd272bca2bd1cd43ce0308150cb7488beb9a8776a163b27a409',
  'win32-x64': '772be877107d3d1e880fe96c80ed179cfe2c276dc694328022cf5964c7621864',
  'win32-arm64': '97c2439f61d8af24a3b435d0a1c4a3c98de347202c6f20d4a780ff4e0bdefd2b',
}

/** sha256 of the CUDA provider's libraries, out of the Python package of the same version: built from the same commit. */
export const pinnedCudaProvider: Record<string, string> = {
  'libonnxruntime_providers_cuda.so': '9d7587acb137b31bf84e4d32dc444b969bb601d098b01395effcacfe4341e364',
  'libonnxruntime_providers_shared.so': '086ec1d5388f64153d9c63470d126693db9a182c8ce236d3a1119068471b8a0d',
}

/** Python packages by name, version and sha256 of their wheel: the provider, and the CUDA 13 libraries that it loads. */
export const pinnedWheels = [
  {
    name: 'onnxruntime-gpu',
    version: '1.30.0',
    sha256: '4fbf0c5d7b5fb99266c2e8a802e3e64af68bdc383e0f3c7349b985f1087eedaa',
  },
  {
    name: 'nvidia-cublas',
    version: '13.0.2.14',
    sha256: '0cf238ffdbe46c00cb9aa98e7bca745c223a5ca5a53e686ac8b3e5a08fe80d6c',
  },
  {
    name: 'nvidia-curand',
    version: '10.4.0.35',
    sha256: '1aee33a5da6e1db083fe2b90082def8915f30f3248d5896bcec36a579d941bfc',
  },
  {
    name: 'nvidia-cuda-runtime',
    version: '13.0.96',
    sha256: '7f82250d7782aa23b6cfe765ecc7db554bd3c2870c43f3d1821f1d18aebf0548',
  },
  {
    name: 'nvidia-cuda-nvrtc',
    version: '13.0.88',
    sha256: 'ad9b6d2ead2435f11cbb6868809d2adeeee302e9bb94bcf0539c7a40d80e8575',
  },
  {
    name: 'nvidia-cudnn-cu13',
    version: '9.16.0.29',
    sha256: '6349bc8769369a91611c5e2ce5c2e510e61848c245099c31e870d2cdce0ab90d',
  },
]

/** The files of those packages that are kept. */
export const cudaLibraries = [
  'libcublas.so.13',
  'libcublasLt.so.13',
  'libcudart.so.13',
  'libcudnn.so.9',
  'libcudnn_adv.so.9',
  'libcudnn_cnn.so.9',
  'libcudnn_engines_precompiled.so.9',
  'libcudnn_engines_runtime_compiled.so.9',
  'libcudnn_graph.so.9',
  'libcudnn_heuristic.so.9',
  'libcudnn_ops.so.9',
  'libcurand.so.10',
  'libnvrtc-builtins.so.13.0',
  'libnvrtc.so.13',
]
