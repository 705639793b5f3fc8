"""What MLflow's own client finds: python mlflow-read.py ADDRESS RUN_ID MODEL, as JSON. No model: an empty text."""

import hashlib
import json
import sys
import tempfile

from mlflow.tracking import MlflowClient

address, run_id, model = sys.argv[1:]
client = MlflowClient(tracking_uri=address, registry_uri=address)
run = client.get_run(run_id)


def files(path=""):
    for entry in client.list_artifacts(run_id, path):
        if entry.is_dir:
            yield from files(entry.path)
        else:
            yield entry.path


def digest(path):
    with tempfile.TemporaryDirectory() as folder:
        with open(client.download_artifacts(run_id, path, folder), "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()


found = {
    "status": run.info.status,
    "name": run.info.run_name,
    "start": run.info.start_time,
    "end": run.info.end_time,
    "metrics": {key: repr(value) for key, value in run.data.metrics.items()},
    "points": {key: len(client.get_metric_history(run_id, key)) for key in run.data.metrics},
    "params": run.data.params,
    "tags": run.data.tags,
    "datasets": [[each.dataset.name, each.dataset.digest] for each in run.inputs.dataset_inputs],
    "artifacts": {path: digest(path) for path in files()},
    "runs": len(
        client.search_runs(
            [run.info.experiment_id],
            f"tags.`gate.run_key` = '{run.data.tags['gate.run_key']}'",
        )
    ),
}
if model:
    registered = client.get_registered_model(model)
    found["aliases"] = registered.aliases
    found["versions"] = {
        version: {
            "source": client.get_model_version(model, version).source,
            "run": client.get_model_version(model, version).run_id,
            "tags": client.get_model_version(model, version).tags,
        }
        for version in set(registered.aliases.values())
    }
print(json.dumps(found))
