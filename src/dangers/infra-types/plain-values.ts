/** Facts: where resources keep settings that their providers do not mark as sensitive, and that everybody who may read the resource can read. */

/**
 * `map`: names with values. `list`: blocks with a name and a value. `json`: container definitions as text. `text`: a script, or any text;
 * `base64`: the same, encoded.
 */
export interface PlainValues {
  path: string;
  form: 'map' | 'list' | 'json' | 'text' | 'base64';
  /** `list` only: attributes of name and value, and of what says that the value is no plain one. */
  name?: string;
  value?: string;
}

const list = (path: string, name = 'name', value = 'value'): PlainValues => ({ path, form: 'list', name, value });
const map = (path: string): PlainValues => ({ path, form: 'map' });

export const PLAIN_VALUES: Readonly<Record<string, readonly PlainValues[]>> = {
  aws_lambda_function: [map('environment.variables')],
  aws_ecs_task_definition: [{ path: 'container_definitions', form: 'json' }],
  aws_batch_job_definition: [{ path: 'container_properties', form: 'json' }],
  aws_codebuild_project: [list('environment.environment_variable')],
  aws_apprunner_service: [map('source_configuration.image_repository.image_configuration.runtime_environment_variables')],
  aws_elastic_beanstalk_environment: [list('setting')],
  aws_glue_job: [map('default_arguments')],
  aws_instance: [
    { path: 'user_data', form: 'text' },
    { path: 'user_data_base64', form: 'base64' },
  ],
  aws_launch_template: [{ path: 'user_data', form: 'base64' }],
  aws_launch_configuration: [
    { path: 'user_data', form: 'text' },
    { path: 'user_data_base64', form: 'base64' },
  ],
  google_compute_instance: [map('metadata'), { path: 'metadata_startup_script', form: 'text' }],
  google_compute_instance_template: [map('metadata'), { path: 'metadata_startup_script', form: 'text' }],
  google_cloud_run_service: [list('template.spec.containers.env')],
  google_cloud_run_v2_service: [list('template.containers.env')],
  google_cloud_run_v2_job: [list('template.template.containers.env')],
  google_cloudfunctions_function: [map('environment_variables')],
  google_cloudfunctions2_function: [map('service_config.environment_variables')],
  azurerm_linux_web_app: [map('app_settings')],
  azurerm_windows_web_app: [map('app_settings')],
  azurerm_linux_function_app: [map('app_settings')],
  azurerm_windows_function_app: [map('app_settings')],
  azurerm_container_group: [map('container.environment_variables')],
  azurerm_container_app: [list('template.container.env')],
  kubernetes_config_map: [map('data')],
  kubernetes_deployment: [list('spec.template.spec.container.env')],
  kubernetes_stateful_set: [list('spec.template.spec.container.env')],
  ...Object.fromEntries(
    ['Deployment.apps', 'StatefulSet.apps', 'DaemonSet.apps', 'Job.batch'].map((kind) => [
      kind,
      [list('spec.template.spec.containers.env')],
    ]),
  ),
  'CronJob.batch': [list('spec.jobTemplate.spec.template.spec.containers.env')],
  Pod: [list('spec.containers.env')],
  ConfigMap: [map('data')],
  helm_release: [list('set'), { path: 'values', form: 'text' }],
  github_actions_variable: [list('', 'variable_name', 'value')],
  github_actions_organization_variable: [list('', 'variable_name', 'value')],
};
