/**
 */
package org.micwise.show.model;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Show</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a sound team plans: the channels of one production and who is on stage in which scene. Confined to the model thread, like everything it contains.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.micwise.show.model.Show#getName <em>Name</em>}</li>
 *   <li>{@link org.micwise.show.model.Show#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.micwise.show.model.Show#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.micwise.show.model.Show#getScenes <em>Scenes</em>}</li>
 * </ul>
 *
 * @see org.micwise.show.model.ShowPackage#getShow()
 * @model
 * @generated
 */
public interface Show extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title of the production.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.micwise.show.model.ShowPackage#getShow_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.Show#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whatever else belongs to the show, by key. The key "name" is taken by the show's own name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' map.
	 * @see org.micwise.show.model.ShowPackage#getShow_Settings()
	 * @model mapType="org.micwise.show.model.Setting&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getSettings();

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' containment reference list.
	 * The list contents are of type {@link org.micwise.show.model.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The channels as they are arranged on the screens: the order of this list is the arrangement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' containment reference list.
	 * @see org.micwise.show.model.ShowPackage#getShow_Channels()
	 * @model containment="true"
	 * @generated
	 */
	EList<Channel> getChannels();

	/**
	 * Returns the value of the '<em><b>Scenes</b></em>' containment reference list.
	 * The list contents are of type {@link org.micwise.show.model.Scene}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scenes in running order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scenes</em>' containment reference list.
	 * @see org.micwise.show.model.ShowPackage#getShow_Scenes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Scene> getScenes();

} // Show
